package org.rollcall.referral.letter;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A letter over HTTP: to be saved, never shown within a page, never guessed to be something else, kept by nobody on the way. */
public final class PdfAnswer {

    private PdfAnswer() {}

    /** @param name of the file, without personal data */
    public static ResponseEntity<byte[]> of(String name, byte[] pdf) {
        ContentDisposition saved =
                ContentDisposition.attachment().filename(name + ".pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(pdf);
    }
}
