package org.rollcall.attendance.samechild;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.attendance.pupil.number.Upn;
import org.rollcall.attendance.samechild.HeldNumber.Holder;
import org.rollcall.platform.tenancy.TenantId;

/**
 * Notes which council holds which number, and tells each council of a number that a second one has. All of it can be done again: whoever
 * comes back after a crash finds its own note and tells both sides. An installation that was given no key looks for nothing.
 */
final class HeldNumbers {

    private final Ledger<HeldNumber> numbers;
    private final Ledger<Elsewhere> elsewhere;
    private final Optional<NumberKey> key;
    private final Clock clock;

    HeldNumbers(Ledger<HeldNumber> numbers, Ledger<Elsewhere> elsewhere, Optional<NumberKey> key, Clock clock) {
        this.numbers = numbers;
        this.elsewhere = elsewhere;
        this.key = key;
        this.clock = clock;
    }

    void hold(TenantId council, Upn number, String pupilId) {
        key.ifPresent(names -> hold(council, names.nameOf(number), pupilId));
    }

    private void hold(TenantId council, String name, String pupilId) {
        Holder holder = new Holder(council.value(), pupilId);
        HeldNumber held = numbers.add(
                TenantId.PLATFORM,
                name,
                new HeldNumber(List.of(holder)),
                known -> known.takes(holder) ? known.with(holder) : known);
        if (held.holders().size() > 1) {
            held.holders().forEach(this::tell);
        }
    }

    private void tell(Holder holder) {
        elsewhere.once(
                new TenantId(holder.council()),
                holder.pupilId(),
                Elsewhere.found(holder.pupilId(), LocalDate.now(clock)));
    }
}
