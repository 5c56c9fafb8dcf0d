package org.rollcall.referral.socialwork.child;

import org.jspecify.annotations.Nullable;
import org.rollcall.referral.family.PersonName;

/** The social worker of a child. */
public record SocialWorker(PersonName name, @Nullable WorkerContact contact) {}
