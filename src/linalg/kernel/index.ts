/**
 * The hot loops of dense LU, in AssemblyScript: blocks of 4 x 4 numbers in eight SIMD registers.
 *
 * A matrix stands in strips of 128 columns, each strip row by row, so that a row of a strip is 1024 bytes and
 * everything below is read in the order it lies. Whatever is subtracted from a number is subtracted in the order
 * of elimination, one product after the other: the factors are those of plain loops, bit by bit. A call is short,
 * so that the engine soon runs its better code.
 */
export * from './block';
export * from './panel';
export * from './quads';
export * from './stores';
export * from './triangle';
export * from './vector';
