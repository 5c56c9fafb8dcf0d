package org.rollcall.referral.family;

import java.util.Set;
import org.rollcall.referral.ParentId;

/** How a parent named in a referral stands to the parents whom the council knows of this child. */
sealed interface Match {

    /** One known parent: by the id given, by name and birth date, or by name and address. */
    record Known(ParentId id) implements Match {}

    /** Known to the council as a parent of another child: the id was given and the name agrees. */
    record KnownElsewhere(ParentId id) implements Match {}

    /** Nobody known of this child bears the name, or the referral says that this is somebody else. */
    record New() implements Match {}

    /** The name is known, and nothing tells whether the person is. */
    record Uncertain(Set<ParentId> candidates) implements Match {}

    /** The id given is nobody's, or is the id of somebody with another name. */
    record NoSuchId() implements Match {}
}
