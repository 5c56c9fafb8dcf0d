package org.rollcall.attendance.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.ClockMoved;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IdempotencyKey;
import org.springframework.context.ApplicationEventPublisher;

/** Files on their way in, for those who act for the school. */
final class Imports {

    private final Aggregates<Import> imports;
    private final ImportFiles files;
    private final Schools schools;
    private final Clock clock;
    private final ApplicationEventPublisher bell;

    Imports(
            Aggregates<Import> imports,
            ImportFiles files,
            Schools schools,
            Clock clock,
            ApplicationEventPublisher bell) {
        this.imports = imports;
        this.files = files;
        this.schools = schools;
        this.clock = clock;
        this.bell = bell;
    }

    Stored<Import> announce(Caller caller, String urn, ImportRequest request, IdempotencyKey key) {
        schools.requireFor(caller, urn);
        String id = key.idFor(caller);
        Import announced = Import.announced(id, urn, request.file(), LocalDate.now(clock));
        return imports.createOnce(caller.tenant(), id, key.requestHash(), Change.of(announced), Actor.of(caller));
    }

    Stored<Import> get(Caller caller, String id) {
        return imports.find(caller.tenant(), id)
                .filter(each -> caller.mayActFor(each.value().schoolUrn()))
                .orElseThrow(() -> new NotFound("imports", id));
    }

    Slice<Stored<Import>> page(Caller caller, String urn, @Nullable String after, int limit) {
        schools.requireFor(caller, urn);
        return imports.slice(caller.tenant(), Map.of(ImportType.SCHOOL, urn), after, limit);
    }

    /** Takes a part of the file, in whatever order parts come and however often. With the last one the work begins. */
    Stored<Import> receive(Caller caller, String id, int number, InputStream body) {
        Stored<Import> known = get(caller, id);
        ImportedFile file = known.value().file();
        if (number < 0 || number >= file.partCount()) {
            throw new InvalidInput("/number", "must be from 0 to %d".formatted(file.partCount() - 1));
        }
        byte[] bytes = read(body, file.bytesOf(number));
        if (known.value().state() != ImportState.RECEIVING) {
            return again(known, number);
        }
        files.keep(caller.tenant(), id, number, bytes, Actor.of(caller));
        return received(caller, id, number);
    }

    /** A part that came before may come again at any time; a new one is too late. */
    private static Stored<Import> again(Stored<Import> known, int number) {
        if (!known.value().file().has(number)) {
            known.value().state().become(ImportState.RECEIVED);
        }
        return known;
    }

    private Stored<Import> received(Caller caller, String id, int number) {
        while (true) {
            Stored<Import> known = get(caller, id);
            if (known.value().state() != ImportState.RECEIVING
                    || known.value().file().has(number)) {
                return known;
            }
            Optional<Stored<Import>> next = saved(known, number, Actor.of(caller));
            if (next.isPresent()) {
                wakeFor(next.get().value());
                return next.get();
            }
        }
    }

    /** Empty when another part came at the same moment. */
    private Optional<Stored<Import>> saved(Stored<Import> known, int number, Actor actor) {
        try {
            return Optional.of(imports.save(known, known.value().receive(number), actor));
        } catch (StaleVersion raced) {
            return Optional.empty();
        }
    }

    /** The worker that keeps deadlines need not wait for its next round. */
    private void wakeFor(Import received) {
        if (received.state() == ImportState.RECEIVED) {
            bell.publishEvent(new ClockMoved(clock.instant()));
        }
    }

    private static byte[] read(InputStream body, int expected) {
        try {
            byte[] bytes = body.readNBytes(expected + 1);
            if (bytes.length != expected) {
                throw new InvalidInput("/body", "must be the %d bytes of this part".formatted(expected));
            }
            return bytes;
        } catch (IOException interrupted) {
            throw new UncheckedIOException(interrupted);
        }
    }
}
