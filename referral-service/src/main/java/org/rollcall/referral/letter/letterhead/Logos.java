package org.rollcall.referral.letter.letterhead;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.letters.Logo;
import org.rollcall.platform.letters.UnusablePicture;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.content.ContentStore;
import org.rollcall.referral.letter.Sha256;
import org.rollcall.referral.letter.letterhead.LetterheadContent.KeptLogo;

/** Pictures of letterheads, each kept under what it looks like. */
final class Logos {

    private final ContentStore contents;

    Logos(ContentStore contents) {
        this.contents = contents;
    }

    KeptLogo keep(TenantId tenant, String base64) {
        Logo logo = drawn(base64);
        byte[] bytes = logo.bytes();
        String id = "logo-" + Sha256.of(bytes);
        contents.keep(tenant, id, new ByteArrayInputStream(bytes));
        return new KeptLogo(id, logo.mediaType(), bytes.length);
    }

    @Nullable Logo open(TenantId tenant, @Nullable KeptLogo kept) {
        if (kept == null) {
            return null;
        }
        try (InputStream bytes = contents.open(tenant, kept.contentId())) {
            return Logo.kept(bytes.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Logo drawn(String base64) {
        try {
            return Logo.drawn(Base64.getDecoder().decode(base64));
        } catch (UnusablePicture unusable) {
            throw invalid(String.valueOf(unusable.getMessage()), unusable);
        } catch (IllegalArgumentException notBase64) {
            throw invalid("must be a picture in Base64", notBase64);
        }
    }

    private static InvalidInput invalid(String detail, Exception cause) {
        InvalidInput invalid = new InvalidInput("/logo", detail);
        invalid.initCause(cause);
        return invalid;
    }
}
