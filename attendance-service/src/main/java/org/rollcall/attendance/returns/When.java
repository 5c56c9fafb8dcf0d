package org.rollcall.attendance.returns;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which of the returns that are still to be sent a list shows. */
enum When {
    TODAY {
        @Override
        void narrow(Map<String, Object> equal, LocalDate today) {
            equal.put(ReturnType.STATE, ReturnState.DRAFT);
            equal.put(ReturnType.DUE_ON, today);
        }
    },
    WEEK {
        @Override
        void narrow(Map<String, Object> equal, LocalDate today) {
            equal.put(ReturnType.STATE, ReturnState.DRAFT);
            equal.put(ReturnType.DUE_WEEK, StatutoryReturn.mondayOf(today));
        }
    },
    OVERDUE {
        @Override
        void narrow(Map<String, Object> equal, LocalDate today) {
            equal.put(ReturnType.STATE, ReturnState.LATE);
        }
    };

    abstract void narrow(Map<String, Object> equal, LocalDate today);

    Map<String, Object> paths(LocalDate today) {
        Map<String, Object> equal = new LinkedHashMap<>();
        narrow(equal, today);
        return equal;
    }
}
