/**
 * What a child's social worker is told of: what happened, by when it is told, to whom it went, and how others hear that it is owed. Every
 * package that makes, shows or writes a notification speaks these words.
 */
@NullMarked
package org.rollcall.referral.socialwork.cause;

import org.jspecify.annotations.NullMarked;
