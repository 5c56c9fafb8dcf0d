package org.rollcall.legal.letter;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import org.rollcall.legal.id.NoticeId;
import org.rollcall.platform.letters.Letters;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.tenancy.TenantId;
import org.springframework.stereotype.Component;

/** Makes letters and keeps them exactly as they are sent, each as a document of its own. */
@Component
public class SentLetters {

    private static final String PDF = "application/pdf";

    private final Letters letters;
    private final Aggregates<SentLetter> kept;
    private final Clock clock;

    SentLetters(Letters letters, Store store, Clock clock) {
        this.letters = letters;
        this.kept = store.aggregates(new SentLetterType());
        this.clock = clock;
    }

    /** Makes a letter and keeps it; what comes back finds it again and tells whether it is still the same. */
    public LetterSeal keep(TenantId tenant, NoticeId notice, String template, Map<String, ?> data, Actor actor) {
        byte[] content = letters.pdf(template, data);
        String hash = sha256(content);
        LetterSeal seal = new LetterSeal(Ids.from("letter", notice.value(), hash), template, hash);
        SentLetter letter = new SentLetter(notice, seal, PDF, content, clock.instant());
        kept.create(tenant, seal.letterId(), Change.of(letter), actor);
        return seal;
    }

    /** The bytes of a letter; a copy that is no longer the one that was sent is never shown. */
    public byte[] content(TenantId tenant, LetterSeal seal) {
        byte[] content = kept.get(tenant, seal.letterId()).value().content();
        if (!sha256(content).equals(seal.sha256())) {
            throw new IllegalStateException("letter " + seal.letterId() + " is not the one that was sent");
        }
        return content;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
