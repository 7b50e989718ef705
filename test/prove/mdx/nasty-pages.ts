/** Forms that a parser of another grammar let through; each would call `run` where it is taken for a program. */
export function listNastyPages(run: string): readonly string[] {
  const fence = '\u1fef\u1fef\u1fef';
  return [
    `export\tconst y = ${run}`,
    `import\tfs from 'node:fs'\nexport\tconst y = ${run}`,
    `export\nconst y = ${run}`,
    `export\n{ y }\nconst y = ${run}`,
    `${fence}\n{${run}}\n${fence}`,
    `글 \u1fef{${run}}\u1fef 글`,
    `\u1fef<script>${run}</script>\u1fef`,
    `| \`a | {${run}}\` |\n| --- | --- |\n| 1 | 2 |`,
    `\ufeffexport const y = ${run}`,
    `    export const y = ${run}`,
    `> export const y = ${run}`,
    `- export const y = ${run}`,
    `<Figure rate={${run}} />`,
    `<Figure {...${run}} rate="execution-rate" />`,
    `<Figure rate="execution-rate">{${run}}</Figure>`,
    `<>{${run}}</>`,
    `{/* ${run} */ ${run}}`,
    `[링크](javascript:${encodeURIComponent(run)})`,
    `<a href="javascript:${encodeURIComponent(run)}">링크</a>`,
    `export default function MDXContent() { return ${run} }`,
    '글 export default function MDXContent 글',
    'import.meta.env import.meta.glob("*") process.env ${1} `${1}`',
  ];
}

/** Ways to write the header; the renderer splits it off by another rule than the gate. */
export function listHeaders(run: string): readonly string[] {
  const facts = 'title: 제목\ndescription: 설명입니다.\norder: 1\n';
  return [
    `---\n${facts}---\n`,
    `---\n${facts}---\n\n---\nlayout: ./x.astro\n---\n`,
    `---\n${facts}layout: ./x.astro\n---\n`,
    `---  \n${facts}---\t\n`,
    `---\r\n${facts.replaceAll('\n', '\r\n')}---\r\n`,
    `---\n${facts}note: "---"\n---\n`,
    `---\n${facts}--- export const y = ${run}\n---\n`,
    `+++\ntitle = "제목"\n+++\n`,
    '',
  ];
}
