package org.rollcall.referral.socialwork;

import org.jspecify.annotations.Nullable;
import org.rollcall.referral.family.PersonName;

/** The social worker of a child. */
record SocialWorker(PersonName name, @Nullable WorkerContact contact) {}
