/** The address of each dictionary, by its script. Importing this module tells them to Cotejo. */
declare const dictionaries: {
  readonly burmese: string;
  readonly cj: string;
  readonly khmer: string;
  readonly lao: string;
  readonly thai: string;
};
export default dictionaries;
