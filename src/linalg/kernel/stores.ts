/** Stores of four columns side by side, one for each block: what comes in, what is used, and what is asked for next. */

/**
 * For the stores of one group of columns, block after block:
 *
 *   share  = asked sum / usual;  used = made, or store / step where nothing limits and the store runs out
 *   store += step (share - used);  most = the least of store / limit over blocks with a limit
 *   asked  = max(0, planned + (goal - store) / days), written twice
 *
 * A store whose `usual` is 0 is left alone. Each column's arithmetic is that of plain loops, in their order.
 *
 * @returns what came in, the four columns added up from the first to the last
 */
export function refill(
  store_: usize,
  asked: usize,
  again: usize,
  sums: usize,
  usual: usize,
  limits: usize,
  goals: usize,
  made: usize,
  planned: usize,
  most: usize,
  blocks: i32,
  step: f64,
  days: f64,
): f64 {
  const first = half(
    store_,
    asked,
    again,
    sums,
    usual,
    limits,
    goals,
    made,
    planned,
    most,
    blocks,
    step,
    days,
  );
  const second = half(
    store_ + 16,
    asked + 16,
    again + 16,
    sums + 16,
    usual + 16,
    limits + 16,
    goals,
    made + 16,
    planned + 16,
    most + 16,
    blocks,
    step,
    days,
  );
  return (
    f64x2.extract_lane(first, 0) +
    f64x2.extract_lane(first, 1) +
    f64x2.extract_lane(second, 0) +
    f64x2.extract_lane(second, 1)
  );
}

/** Two of the four columns; what came in of each. */
function half(
  store_: usize,
  asked: usize,
  again: usize,
  sums: usize,
  usual: usize,
  limits: usize,
  goals: usize,
  made: usize,
  planned: usize,
  most: usize,
  blocks: i32,
  step: f64,
  days: f64,
): v128 {
  const zero = f64x2.splat(0);
  const infinite = f64x2.splat(Infinity);
  const rounding = f64x2.splat(-1e-9);
  const dt = f64x2.splat(step);
  const tau = f64x2.splat(days);
  const used = v128.load(made);
  const base = v128.load(planned);
  const needs = f64x2.mul(used, dt);
  let least = infinite;
  let received = zero;
  for (let p = 0; p < blocks; p++) {
    const u = v128.load(usual);
    const some = f64x2.ne(u, zero);
    const before = v128.load(asked);
    const had = v128.load(store_);
    const limit = v128.load(limits);
    const free = f64x2.eq(limit, zero);
    const amount = f64x2.mul(before, v128.load(sums));
    received = f64x2.add(received, v128.and(amount, some));
    const share = f64x2.div(amount, u);
    const out = v128.and(free, f64x2.gt(needs, had));
    const takes = v128.bitselect(f64x2.div(had, dt), used, out);
    let now = f64x2.add(had, f64x2.mul(dt, f64x2.sub(share, takes)));
    const nothing = v128.and(f64x2.lt(now, zero), f64x2.gt(now, rounding));
    now = v128.andnot(now, nothing);
    const may = v128.bitselect(infinite, f64x2.div(now, limit), free);
    least = v128.bitselect(may, least, v128.and(f64x2.lt(may, least), some));
    const gap = f64x2.sub(v128.load64_splat(goals), now);
    const order = f64x2.add(base, f64x2.div(gap, tau));
    const next = v128.and(order, f64x2.gt(order, zero));
    v128.store(store_, v128.bitselect(now, had, some));
    const kept = v128.bitselect(next, before, some);
    v128.store(asked, kept);
    v128.store(again, kept);
    store_ += 32;
    asked += 32;
    again += 32;
    sums += 32;
    usual += 32;
    limits += 32;
    goals += 8;
  }
  v128.store(most, least);
  return received;
}
