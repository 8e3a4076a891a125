// The few best of many, without sorting the many.

export type BestPlaces = {
  readonly offer: (place: number, value: number) => void;
  /** What a value must reach to be among the best; 0 while there is room. */
  readonly least: () => number;
  /** Best first; of equals the lowest first. */
  readonly places: () => readonly number[];
};

export function createBest(most: number): BestPlaces {
  const places: number[] = [];
  const values: number[] = [];
  const isBefore = (place: number, value: number, n: number) =>
    value > (values[n] ?? 0) || (value === values[n] && place < (places[n] ?? 0));
  return {
    offer(place, value) {
      if (places.length === most && !isBefore(place, value, most - 1)) return;
      let at = places.length;
      while (at > 0 && isBefore(place, value, at - 1)) at--;
      places.splice(at, 0, place);
      values.splice(at, 0, value);
      if (places.length > most) [places.length, values.length] = [most, most];
    },
    least: () => (places.length < most ? 0 : (values.at(-1) ?? 0)),
    places: () => places,
  };
}
