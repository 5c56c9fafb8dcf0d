package org.rollcall.attendance.pupil.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.pupil.home.AddressType;
import org.rollcall.attendance.pupil.home.Home;
import org.rollcall.attendance.pupil.home.ParentBasis;
import org.rollcall.attendance.pupil.home.ParentLink;
import org.rollcall.attendance.pupil.home.PostalAddress;
import org.rollcall.attendance.pupil.home.PupilAddress;
import org.rollcall.attendance.pupil.person.PersonName;
import org.rollcall.attendance.pupil.roll.Said.SaidContact;
import org.rollcall.platform.store.Ids;

/** Where a child lives and with whom, after a file said something about it. */
public final class SaidHome {

    private final String pupilId;
    private final Said said;
    private final LocalDate joined;

    public SaidHome(String pupilId, Said said, LocalDate joined) {
        this.pupilId = pupilId;
        this.said = said;
        this.joined = joined;
    }

    public Home after(Home known) {
        return new Home(addresses(known), parents(known.parents()));
    }

    /** Another address ends the one before it on the day before; a home that was shielded stays so wherever it is. */
    private List<PupilAddress> addresses(Home known) {
        PostalAddress address = said.address();
        Optional<PupilAddress> home = known.addresses().stream()
                .filter(each -> each.type() == AddressType.HOME && each.covers(said.on()))
                .findFirst();
        if (address == null
                || home.map(PupilAddress::address).filter(address::equals).isPresent()) {
            return known.addresses();
        }
        List<PupilAddress> next = new ArrayList<>(known.addresses());
        home.ifPresent(next::remove);
        home.filter(before -> before.from().isBefore(said.on()))
                .ifPresent(before -> next.add(before.endedOn(said.on().minusDays(1))));
        boolean shielded = home.map(PupilAddress::doNotDisclose).orElse(false);
        boolean first = known.addresses().isEmpty() && joined.isBefore(said.on());
        next.add(new PupilAddress(AddressType.HOME, address, shielded, first ? joined : said.on(), null));
        return next;
    }

    private List<ParentLink> parents(List<ParentLink> known) {
        List<ParentLink> next = new ArrayList<>(known);
        for (SaidContact contact : said.contacts()) {
            int place = placeOf(contact.name(), next);
            if (place < 0) {
                next.add(after(null, contact));
            } else {
                next.set(place, after(next.get(place), contact));
            }
        }
        return next;
    }

    private static int placeOf(PersonName name, List<ParentLink> known) {
        for (int i = 0; i < known.size(); i++) {
            if (plain(known.get(i).name()).equals(plain(name))) {
                return i;
            }
        }
        return -1;
    }

    private ParentLink after(@Nullable ParentLink known, SaidContact contact) {
        Set<ParentBasis> basis = EnumSet.noneOf(ParentBasis.class);
        if (known != null) {
            basis.addAll(known.basis());
        }
        if (contact.parentalResponsibility()) {
            basis.add(ParentBasis.PARENTAL_RESPONSIBILITY);
        }
        return known == null ? first(contact, basis) : next(known, contact, basis);
    }

    private ParentLink first(SaidContact contact, Set<ParentBasis> basis) {
        return new ParentLink(
                Ids.from("parent", pupilId, plain(contact.name())),
                contact.name(),
                basis,
                contact.relationship(),
                contact.livesWith(),
                contact.address(),
                contact.telephone(),
                contact.email(),
                false,
                false,
                false,
                null,
                null);
    }

    /** What the file leaves out stays as it was; another e-mail address has no consent yet. */
    private static ParentLink next(ParentLink known, SaidContact contact, Set<ParentBasis> basis) {
        return new ParentLink(
                known.id(),
                contact.name(),
                basis,
                said(contact.relationship(), known.relationship()),
                contact.livesWith() || known.livesWith(),
                said(contact.address(), known.address()),
                said(contact.telephone(), known.telephone()),
                said(contact.email(), known.email()),
                known.emailConsent()
                        && (contact.email() == null || contact.email().equals(known.email())),
                known.contactRestricted(),
                known.doNotDisclose(),
                known.from(),
                known.until());
    }

    private static <T> @Nullable T said(@Nullable T said, @Nullable T known) {
        return said == null ? known : said;
    }

    private static String plain(PersonName name) {
        return (name.surname() + "|" + name.forename()).toUpperCase(Locale.ROOT);
    }
}
