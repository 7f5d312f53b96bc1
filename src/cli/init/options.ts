/** The flags of `init`, as they are typed. */
export interface InitOptions {
  organisation?: string;
  wave?: string;
  date?: string;
  languages?: string;
  /** Names of units. */
  unit?: string[];
  /** `role=5` or `role/unit=5`. */
  people?: string[];
  /** `functions="Sales [front-line]; Service"`. */
  list?: string[];
  from?: string;
  instrument?: string;
}
