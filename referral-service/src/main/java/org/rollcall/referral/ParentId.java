package org.rollcall.referral;

import java.util.List;

/** A parent of a child, the same over every referral of that child. */
public record ParentId(String value) {

    public static List<String> ids(List<ParentId> parents) {
        return parents.stream().map(ParentId::value).toList();
    }

    @Override
    public String toString() {
        return value;
    }
}
