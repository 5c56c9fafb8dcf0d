package org.rollcall.platform.web.request;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Of what a form asks: the address, its fields and its files. The line that parts them is a new one each time and does not count. */
final class FormHash {

    private final MessageDigest digest = RepeatableBody.sha256Digest();

    private FormHash() {}

    static String of(MultipartHttpServletRequest form) {
        FormHash hash = new FormHash();
        hash.add(form.getMethod() + " " + form.getRequestURI());
        hash.fields(form.getParameterMap());
        new TreeMap<>(form.getMultiFileMap()).forEach(hash::files);
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void fields(Map<String, String[]> fields) {
        new TreeMap<>(fields).forEach((name, values) -> {
            add(name);
            Arrays.stream(values).forEach(this::add);
        });
    }

    private void files(String name, List<MultipartFile> files) {
        add(name);
        files.forEach(this::add);
    }

    private void add(MultipartFile file) {
        add(String.valueOf(file.getOriginalFilename()));
        add(Long.toString(file.getSize()));
        try (InputStream bytes = file.getInputStream()) {
            bytes.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** With its length, so that no two lists of texts are run together. */
    private void add(String text) {
        digest.update((text.length() + ":" + text).getBytes(StandardCharsets.UTF_8));
    }
}
