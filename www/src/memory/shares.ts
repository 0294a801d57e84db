// What the peaks were made of, both sides together.

/** What is alive at the peak of each side, under one name. */
export interface PeakRow<Key> {
  key: Key;
  /** By side; undefined: none of it. */
  shares: ({ objects: number; bytes: number } | undefined)[];
}

/** Rows for all that was alive at either peak, those with most bytes first; the small ones beyond `most` are left out. */
export function peakRows<Share extends { objects: number; bytes: number }>(
  sides: Share[][],
  keyOf: (share: Share) => string,
  most: number,
): { rows: PeakRow<Share>[]; left: number } {
  const rows = new Map<string, PeakRow<Share>>();
  sides.forEach((shares, side) => {
    for (const share of shares) {
      const key = keyOf(share);
      const row = rows.get(key) ?? { key: share, shares: sides.map(() => undefined) };
      row.shares[side] = share;
      rows.set(key, row);
    }
  });
  const bytes = ({ shares }: PeakRow<Share>) => Math.max(...shares.map((share) => share?.bytes ?? 0));
  const sorted = [...rows.values()].filter((row) => bytes(row) > 0).sort((a, b) => bytes(b) - bytes(a));
  return { rows: sorted.slice(0, most), left: Math.max(0, sorted.length - most) };
}
