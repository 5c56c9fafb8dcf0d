package org.rollcall.referral.family;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.evidence.Narrative;

/** Whether words that others read, in a letter or over the API, show where a parent lives who asked that it be kept from others. */
public final class ConfidentialAddresses {

    private static final Narrative LEFT_OUT = new Narrative(
            "This is left out here, because it shows an address that is kept from others. Please call us.");

    private final Families families;

    ConfidentialAddresses(Families families) {
        this.families = families;
    }

    /** @param reader the parent who reads it, whose own address is no secret to them; nobody for any other reader */
    public boolean areShown(TenantId tenant, PupilId child, Collection<String> texts, @Nullable ParentId reader) {
        List<KnownParent> parents = families.parents(tenant, child);
        List<PostalAddress> own = parents.stream()
                .filter(parent -> parent.parentId().equals(reader))
                .flatMap(parent -> parent.address().stream())
                .toList();
        WrittenText text = WrittenText.of(texts);
        return hidden(parents, reader).stream()
                .filter(address -> own.stream().noneMatch(mine -> WrittenText.same(mine, address)))
                .anyMatch(text::shows);
    }

    /** What a school reads of words of the council's; the family is read once, and only when there are words. */
    public UnaryOperator<Narrative> leftOut(TenantId tenant, @Nullable PupilId child) {
        List<PostalAddress> hidden = new ArrayList<>();
        boolean[] read = {child == null};
        return words -> {
            if (!read[0] && child != null) {
                hidden.addAll(hidden(families.parents(tenant, child), null));
                read[0] = true;
            }
            WrittenText text = WrittenText.of(List.of(words.text()));
            return hidden.stream().anyMatch(text::shows) ? LEFT_OUT : words;
        };
    }

    private static List<PostalAddress> hidden(List<KnownParent> parents, @Nullable ParentId reader) {
        return parents.stream()
                .filter(parent -> parent.confidential() && !parent.parentId().equals(reader))
                .flatMap(parent -> parent.addresses().stream())
                .toList();
    }
}
