declare module 'virtual:labels' {
  /** What compact-labels.ts makes of the labels in labels/. */
  const labels: string;
  export default labels;
}
