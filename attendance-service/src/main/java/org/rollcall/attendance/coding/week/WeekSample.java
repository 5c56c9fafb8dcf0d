package org.rollcall.attendance.coding.week;

import java.util.Collection;
import java.util.List;

/**
 * The pupils whose week an officer reads by hand.
 *
 * @param seed by which they were drawn
 * @param from out of how many
 */
public record WeekSample(int seed, int from, List<String> pupilIds) {

    public WeekSample {
        pupilIds = List.copyOf(pupilIds);
    }

    public static WeekSample draw(int seed, Collection<String> pupils, int size) {
        return new WeekSample(seed, pupils.size(), Draw.of(seed, pupils, size));
    }
}
