package org.rollcall.attendance.upload;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.problem.ProblemType;
import org.rollcall.platform.web.problem.RequestRefused;

/**
 * So many places at once. Who finds none free waits, and the councils that wait are served in turn, one place each: a council whose
 * schools all send at once keeps no other waiting for longer than a place takes to come free.
 */
final class CouncilTurns {

    private final int places;
    private final int mostOfOneCouncil;
    private final int mostWaiting;
    private final Map<TenantId, Integer> inside = new HashMap<>();
    private final Map<TenantId, Deque<Semaphore>> waiting = new LinkedHashMap<>();
    private int taken;
    private int queued;

    CouncilTurns(int places, int mostOfOneCouncil, int mostWaiting) {
        this.places = places;
        this.mostOfOneCouncil = mostOfOneCouncil;
        this.mostWaiting = mostWaiting;
    }

    /** Returns when the council has a place; refuses when too many wait already. */
    void take(TenantId council) {
        ticket(council).ifPresent(Semaphore::acquireUninterruptibly);
    }

    synchronized void give(TenantId council) {
        inside.compute(council, (same, held) -> Objects.requireNonNull(held) == 1 ? null : held - 1);
        taken--;
        letNextIn();
    }

    synchronized int waiting() {
        return queued;
    }

    private synchronized Optional<Semaphore> ticket(TenantId council) {
        if (taken < places && mayEnter(council)) {
            enter(council);
            return Optional.empty();
        }
        if (queued >= mostWaiting) {
            throw new RequestRefused(
                    ProblemType.UNAVAILABLE,
                    "Very many registers are being sent now. Send this one again in a minute.");
        }
        Semaphore ticket = new Semaphore(0);
        waiting.computeIfAbsent(council, none -> new ArrayDeque<>()).add(ticket);
        queued++;
        return Optional.of(ticket);
    }

    private boolean mayEnter(TenantId council) {
        return inside.getOrDefault(council, 0) < mostOfOneCouncil;
    }

    private void enter(TenantId council) {
        inside.merge(council, 1, Integer::sum);
        taken++;
    }

    private void letNextIn() {
        Iterator<Map.Entry<TenantId, Deque<Semaphore>>> councils =
                waiting.entrySet().iterator();
        while (councils.hasNext()) {
            var next = councils.next();
            if (mayEnter(next.getKey())) {
                councils.remove();
                letIn(next.getKey(), next.getValue());
                return;
            }
        }
    }

    /** Those of the council who still wait stand behind the other councils now. */
    private void letIn(TenantId council, Deque<Semaphore> tickets) {
        Semaphore first = tickets.remove();
        queued--;
        enter(council);
        if (!tickets.isEmpty()) {
            waiting.put(council, tickets);
        }
        first.release();
    }
}
