/** The build without Redis, which the throttling plugin uses as well; the package declares types for the other one alone. */
declare module 'bottleneck/light.js' {
  import Bottleneck from 'bottleneck';
  // biome-ignore lint/style/noDefaultExport: the package's own
  export default Bottleneck;
}
