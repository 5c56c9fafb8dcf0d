package org.rollcall.referral.content;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.Blobs;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.content.KeptContent.Kept;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Content over the service's own store of bytes. Each attempt writes under a name of its own that is noted beforehand, so two at once
 * never mix, and one record decides which is kept; a sweep deletes what a crash left.
 */
final class StoredContent implements ContentStore {

    private static final Logger LOG = LoggerFactory.getLogger(StoredContent.class);
    private static final String NAME = "contents";
    private static final Actor ACTOR = Actor.system("content");
    private static final int DAYS_TO_COME = 2;

    private final Aggregates<KeptContent> contents;
    private final Blobs blobs;
    private final Clock clock;

    StoredContent(Aggregates<KeptContent> contents, Blobs blobs, Clock clock) {
        this.contents = contents;
        this.blobs = blobs;
        this.clock = clock;
    }

    @Override
    public Content keep(TenantId tenant, String id, InputStream bytes) {
        MeasuredStream measured = new MeasuredStream(bytes);
        Optional<Kept> before = kept(tenant, id);
        if (before.isPresent()) {
            return same(id, before.get(), measured.toTheEnd().as("none"));
        }
        Kept come = write(tenant, id, Ids.fresh(), measured);
        return same(id, settle(tenant, id, come), come);
    }

    @Override
    public InputStream open(TenantId tenant, String id) {
        Kept kept = kept(tenant, id).orElseThrow(() -> new NotFound(NAME, id));
        return blobs.read(tenant, kept.blob());
    }

    @Override
    public void remove(TenantId tenant, String id) {
        LocalDate today = LocalDate.now(clock);
        contents.find(tenant, id)
                .map(found -> change(tenant, id, now -> now.released(today)))
                .ifPresent(released -> released.needless(today).forEach(blob -> delete(tenant, id, blob)));
    }

    /** What the day of a note has come for. */
    Change<KeptContent> sweep(Stored<KeptContent> stored, LocalDate today) {
        KeptContent swept = stored.value();
        for (String blob : stored.value().needless(today)) {
            blobs.delete(stored.tenant(), blob);
            swept = swept.deleted(blob);
        }
        return Change.of(swept);
    }

    private Optional<Kept> kept(TenantId tenant, String id) {
        return contents.find(tenant, id).map(found -> found.value().kept());
    }

    private Kept write(TenantId tenant, String id, String blob, MeasuredStream bytes) {
        LocalDate needlessFrom = LocalDate.now(clock).plusDays(DAYS_TO_COME);
        change(tenant, id, now -> now.expecting(blob, needlessFrom));
        try {
            blobs.write(tenant, blob, bytes);
        } catch (RuntimeException brokenOff) {
            tryToDelete(tenant, id, blob, brokenOff);
            throw brokenOff;
        }
        return bytes.as(blob);
    }

    /** Answers what is kept: these bytes, or those of another who was first. */
    private Kept settle(TenantId tenant, String id, Kept come) {
        Kept kept = Objects.requireNonNull(
                change(tenant, id, now -> now.settling(come)).kept());
        if (!kept.blob().equals(come.blob())) {
            delete(tenant, id, come.blob());
        }
        return kept;
    }

    private static Content same(String id, Kept kept, Kept come) {
        if (kept.length() != come.length() || !kept.sha256().equals(come.sha256())) {
            throw new AlreadyExists(NAME, id);
        }
        return new Content(id, kept.length(), kept.sha256());
    }

    private void delete(TenantId tenant, String id, String blob) {
        blobs.delete(tenant, blob);
        change(tenant, id, now -> now.deleted(blob));
    }

    /** What cannot be deleted now is noted, and swept when its day comes. */
    private void tryToDelete(TenantId tenant, String id, String blob, RuntimeException because) {
        try {
            delete(tenant, id, blob);
        } catch (RuntimeException notNow) {
            because.addSuppressed(notNow);
        }
    }

    private KeptContent change(TenantId tenant, String id, UnaryOperator<KeptContent> step) {
        while (true) {
            try {
                return attempt(tenant, id, step).value();
            } catch (StaleVersion | AlreadyExists otherWasFirst) {
                LOG.debug("Content {} was written by another meanwhile", id);
            }
        }
    }

    private Stored<KeptContent> attempt(TenantId tenant, String id, UnaryOperator<KeptContent> step) {
        Optional<Stored<KeptContent>> there = contents.find(tenant, id);
        KeptContent next = step.apply(there.map(Stored::value).orElse(KeptContent.NOTHING));
        return there.isPresent()
                ? contents.save(there.get(), Change.of(next), ACTOR)
                : contents.create(tenant, id, Change.of(next), ACTOR);
    }
}
