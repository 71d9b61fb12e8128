import { type Catalogue, useMessages } from './catalogue';

/** The word for a value of an open enum (`roles.learner`); a value that this version does not know is shown as it is. */
export function useLabels<K extends string>(catalogue: Catalogue<K>): (group: string, value: string) => string {
  const t = useMessages(catalogue);
  return (group, value) => {
    const key = `${group}.${value}`;
    return key in catalogue.ja ? t(key as K) : value;
  };
}
