package org.passeport.assessment.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** Shuffles that can be replayed: {@link Random}'s algorithm is specified, and so is {@link String#hashCode}. */
public final class SeededShuffle {

    private final Random random;

    /** @param name what is shuffled, so that one seed does not shuffle two things alike */
    public SeededShuffle(long seed, String name) {
        random = new Random(mixed(seed + name.hashCode() * 0x9E3779B97F4A7C15L));
    }

    /** The finalizer of SplitMix64: without it, neighbouring seeds begin with nearly the same draws. */
    private static long mixed(long seed) {
        long z = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    public <T> List<T> of(List<T> things) {
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Shuffled, and turned by one place when that happens to give the one order which must not be shown. */
    public <T> List<T> unlike(List<T> things, Predicate<List<T>> forbidden) {
        List<T> shuffled = of(things);
        if (forbidden.test(shuffled)) {
            Collections.rotate(shuffled, 1);
        }
        return shuffled;
    }
}
