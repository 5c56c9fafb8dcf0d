package org.rollcall.legal.letter;

import java.time.Instant;
import org.rollcall.legal.id.NoticeId;

/**
 * A letter byte for byte as it went out; never changed after. (Regulations require the authority to keep a copy of each
 * notice: SI 2007/1867 reg. 20.)
 */
@SuppressWarnings("ArrayRecordComponent") // letters are found by their id and never compared
record SentLetter(NoticeId noticeId, LetterSeal seal, String contentType, byte[] content, Instant madeAt) {}
