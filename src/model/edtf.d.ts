declare module 'edtf' {
  interface Extent {
    type: 'Date' | 'Interval';
    /** Milliseconds since 1970, or ±Infinity for an open end. */
    min: number;
    max: number;
  }
  export default function edtf(text: string): Extent;
}
