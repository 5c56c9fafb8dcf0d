package org.rollcall.referral.panel;

import static org.rollcall.referral.wording.Written.day;
import static org.rollcall.referral.wording.Written.moment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Stored;
import org.rollcall.referral.letter.LetterOrder;
import org.rollcall.referral.letter.LetterOrder.Recipient;
import org.rollcall.referral.letter.SendingLetters;
import org.rollcall.referral.panel.decision.PanelRecord;
import org.rollcall.referral.panel.invitation.Invitation;
import org.rollcall.referral.wording.Names;
import org.rollcall.referral.wording.Written;

/**
 * The letters of a panel. They are made before the step is kept, so that a step is refused when its letter cannot be written; a
 * letter's id follows from the version that the step goes out from and from what it says: a repeat finds it, other words never do.
 */
final class PanelLetters {

    private final SendingLetters sending;
    private final Names names;

    PanelLetters(SendingLetters sending, Names names) {
        this.sending = sending;
        this.names = names;
    }

    /** The invitation with a letter to each parent. */
    Invitation invitations(Stored<Panel> stored, Invitation invitation, Actor actor) {
        Panel panel = stored.value();
        Map<String, Object> data = about(stored, actor);
        data.put("meeting", moment(panel.sitting().at()));
        data.put("place", panel.sitting().place().text());
        data.put("again", panel.sittings().size() > 1);
        String kind = panel.kind().isBeforeCourt() ? PanelLetterKinds.PRE_COURT : PanelLetterKinds.INVITATION;
        List<Invitation.InvitedParent> sent = new ArrayList<>();
        for (Invitation.InvitedParent parent : invitation.parents()) {
            Recipient to = new Recipient.Parent(parent.parent());
            sent.add(parent.by(send(stored, kind, parent.parent().value(), to, data, actor)));
        }
        return invitation.with(sent);
    }

    /** To each parent who was invited, and to the file. */
    List<String> minutes(Stored<Panel> stored, PanelRecord record, Actor actor) {
        Panel panel = stored.value();
        Map<String, Object> data = about(stored, actor);
        data.putAll(PanelMinutes.of(record));
        data.put("heldOn", day(panel.sitting().day()));
        data.put("attendance", attendance(stored, record));
        List<String> sent = new ArrayList<>();
        record.attended().parents().forEach(parent -> {
            Recipient to = new Recipient.Parent(parent.parent());
            sent.add(send(stored, PanelLetterKinds.MINUTES, parent.parent().value(), to, data, actor));
        });
        sent.add(send(stored, PanelLetterKinds.MINUTES, "", new Recipient.File(), data, actor));
        return sent;
    }

    private Map<String, Object> about(Stored<Panel> stored, Actor actor) {
        Panel panel = stored.value();
        Map<String, Object> data = new HashMap<>();
        data.put("child", names.child(stored.tenant(), panel.about().pupil(), actor));
        data.put("school", names.school(stored.tenant(), panel.about().pupil(), actor));
        data.put("panel", panel.kind().title());
        return data;
    }

    private List<Map<String, Object>> attendance(Stored<Panel> stored, PanelRecord record) {
        return record.attended().parents().stream()
                .map(it -> Map.<String, Object>of(
                        "parent",
                        names.parent(stored.tenant(), it.parent()),
                        "came",
                        PanelMinutes.came(it.attendance())))
                .toList();
    }

    private String send(
            Stored<Panel> stored, String kind, String to, Recipient recipient, Map<String, Object> data, Actor actor) {
        Panel panel = stored.value();
        LetterOrder order = new LetterOrder(
                Ids.from(kind, panel.id(), stored.version().toString(), to, Written.fingerprint(data)),
                kind,
                panel.id(),
                panel.about().caseId(),
                panel.about().school(),
                panel.about().pupil(),
                recipient,
                data);
        return sending.send(stored.tenant(), order, actor);
    }
}
