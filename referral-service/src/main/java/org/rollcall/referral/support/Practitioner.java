package org.rollcall.referral.support;

import org.rollcall.referral.family.PersonName;

/**
 * Somebody who works with a family.
 *
 * @param role such as "family support worker"
 */
record Practitioner(Organisation organisation, String role, PersonName name) {}
