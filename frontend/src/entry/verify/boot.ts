// The page shows its skeleton at once; everything heavy, styles included, comes behind this import.
void import('./main');
