package org.rollcall.attendance.coding;

import org.rollcall.platform.store.WireEvent;

/** The one mapping of this package's events to the wire. */
final class CodingWire {

    private CodingWire() {}

    static WireEvent of(CodingEvent event) {
        return switch (event) {
            case CodingEvent.ReviewSent sent -> new WireEvent("org.rollcall.attendance.coding.review-sent.v1", sent);
            case CodingEvent.ReviewClosed closed ->
                new WireEvent("org.rollcall.attendance.coding.review-closed.v1", closed);
            case CodingEvent.QueryEscalated escalated ->
                new WireEvent("org.rollcall.attendance.coding.query-escalated.v1", escalated);
        };
    }
}
