/** Looks for malware in a file before anybody can read it. */
@NullMarked
package org.rollcall.referral.attachment.scan;

import org.jspecify.annotations.NullMarked;
