package org.rollcall.referral.content;

/**
 * What is known of kept bytes.
 *
 * @param id under which they are opened; unique within the council
 * @param sha256 64 hexadecimal digits
 */
public record Content(String id, long length, String sha256) {}
