/**
 * Files that people add to a referral, a case or an entry of its log. A file is measured, told apart by its bytes and scanned before
 * anything is kept; who added what and when stays with it, and it is only ever handed out as a download. Withdrawing one takes it out of
 * use and keeps it: what was once relied on is not destroyed (Data Protection Act 2018 Part 3; retention is a matter of its own).
 */
@NullMarked
package org.rollcall.referral.attachment;

import org.jspecify.annotations.NullMarked;
