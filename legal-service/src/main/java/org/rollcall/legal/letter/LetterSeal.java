package org.rollcall.legal.letter;

/**
 * What identifies a kept letter.
 *
 * @param template the template and its version
 * @param sha256 of the letter's bytes
 */
public record LetterSeal(String letterId, String template, String sha256) {}
