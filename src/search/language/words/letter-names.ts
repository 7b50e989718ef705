/** How the letters are named in Korean. One letter a line. */
export const letterNames = `
에이 : a
비 : b
씨 시 : c
디 : d
이 : e
에프 : f
지 : g
에이치 에치 : h
아이 : i
제이 : j
케이 : k
엘 : l
엠 앰 : m
엔 앤 : n
오 : o
피 : p
큐 : q
아르 알 : r
에스 : s
티 : t
유 : u
브이 : v
더블유 : w
엑스 : x
와이 : y
제트 : z
`;
