/** A picture as its text, as the bundle has it. */
declare module '*.svg' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: this is how esbuild exports a text
  export default text;
}
