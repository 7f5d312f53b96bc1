/** Tables of answers in the folder of an assessment, as they are read. */
export const tablesRead = ['answers.csv', 'answers.ndjson'] as const;

/** Files in the folder of an assessment that are read, beside those in `answers`. */
export const filesRead = ['assessment.yaml', ...tablesRead] as const;
