/**
 * Interviews under caution (Police and Criminal Evidence Act 1984, Code C): what a parent is asked who may be prosecuted.
 *
 * <p>A legal planning meeting or pre-court conference decides on one and its date is fixed; it is cancelled when attendance recovers. The
 * caution, the right to legal advice and an interpreter where one is needed come first, and the record says so. A parent may be asked
 * in writing instead. From here on the council investigates an offence, so the records are of law enforcement (Data Protection Act
 * 2018 Part 3): no school sees them.
 */
@NullMarked
package org.rollcall.referral.interview;

import org.jspecify.annotations.NullMarked;
