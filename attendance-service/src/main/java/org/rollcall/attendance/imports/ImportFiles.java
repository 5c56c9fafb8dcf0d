package org.rollcall.attendance.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/** The contents of files that are being imported. */
final class ImportFiles {

    private static final Actor WORKER = Actor.system("imports");

    private final Aggregates<ImportPart> parts;

    ImportFiles(Aggregates<ImportPart> parts) {
        this.parts = parts;
    }

    /** Keeps a part. The same part again does no harm; another under its number is refused. */
    void keep(TenantId tenant, String importId, int number, byte[] bytes, Actor actor) {
        String id = ImportPart.idOf(importId, number);
        ImportPart part = ImportPart.of(bytes);
        try {
            parts.create(tenant, id, Change.of(part), actor);
        } catch (AlreadyExists again) {
            if (!parts.get(tenant, id).value().equals(part)) {
                throw new InvalidInput("/number", "was sent with another content before: begin a new import");
            }
        }
    }

    /** The whole file, one part after the other; the worker has one open at a time. */
    InputStream open(Stored<Import> of) {
        ByteArrayOutputStream whole =
                new ByteArrayOutputStream(Math.toIntExact(of.value().file().bytes()));
        for (int number = 0; number < of.value().file().partCount(); number++) {
            whole.writeBytes(bytes(of, number));
        }
        return new ByteArrayInputStream(whole.toByteArray());
    }

    private byte[] bytes(Stored<Import> of, int number) {
        return parts.get(of.tenant(), ImportPart.idOf(of.id(), number)).value().bytes();
    }

    boolean isAsAnnounced(Stored<Import> of) {
        MessageDigest digest = sha256();
        for (int number = 0; number < of.value().file().partCount(); number++) {
            digest.update(bytes(of, number));
        }
        return HexFormat.of()
                .formatHex(digest.digest())
                .equals(of.value().file().sha256());
    }

    /** What the file said of children is not kept longer than it is needed. */
    void throwAway(Stored<Import> of) {
        for (int number : of.value().file().parts()) {
            parts.find(of.tenant(), ImportPart.idOf(of.id(), number))
                    .filter(part -> !part.value().content().isEmpty())
                    .ifPresent(part -> parts.save(part, Change.of(new ImportPart("")), WORKER));
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
