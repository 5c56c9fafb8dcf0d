package org.rollcall.platform.settings;

/**
 * A number that a council may set for itself. The package that counts by it declares it as a bean.
 *
 * @param key its name in the API, such as {@code calendar.inset-days}
 * @param standard what holds while the council has set nothing: the national number, or the usual one
 * @param source where the number or the freedom to choose it comes from
 */
public record Setting(String key, int standard, int min, int max, String meaning, String source) {

    public Setting {
        if (min > standard || standard > max) {
            throw new IllegalArgumentException("%s: %d does not lie from %d to %d".formatted(key, standard, min, max));
        }
    }

    boolean allows(int value) {
        return value >= min && value <= max;
    }
}
