package org.rollcall.referral.letter.wording;

import java.util.Map;

/**
 * A letter that was made, with what it was made of.
 *
 * @param data everything that the page was filled with
 */
@SuppressWarnings("ArrayRecordComponent") // made to be written down, and never compared
public record MadeLetter(byte[] pdf, int wordingVersion, int letterheadVersion, Map<String, Object> data) {}
