package org.rollcall.referral.panel;

import java.time.Clock;
import org.rollcall.platform.settings.Setting;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Store;
import org.rollcall.referral.attachment.NamedFiles;
import org.rollcall.referral.caselog.NamedEntries;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.casework.ending.EndsWithCase;
import org.rollcall.referral.casework.proof.ProvesEvidence;
import org.rollcall.referral.letter.LetterKind;
import org.rollcall.referral.letter.SendingLetters;
import org.rollcall.referral.wording.Names;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires panels to the store, to the case, and to letters. */
@Configuration(proxyBeanMethods = false)
class PanelConfiguration {

    @Bean
    Aggregates<Panel> panelRecords(Store store) {
        return store.aggregates(new PanelAggregate());
    }

    @Bean
    Panels panels(Aggregates<Panel> panelRecords, CaseFiles cases) {
        return new Panels(panelRecords, cases);
    }

    @Bean
    EndsWithCase panelsEndWithCase(Aggregates<Panel> panelRecords) {
        return new EndingPanels(panelRecords);
    }

    @Bean
    PanelLetters panelLetters(SendingLetters sending, Names names) {
        return new PanelLetters(sending, names);
    }

    @Bean
    ConveningPanels conveningPanels(Panels panels, PanelLetters letters, Settings settings, Clock clock) {
        return new ConveningPanels(panels, letters, settings, clock);
    }

    @Bean
    ConcludingPanels concludingPanels(
            Panels panels, NamedFiles files, NamedEntries entries, PanelLetters letters, Clock clock) {
        return new ConcludingPanels(panels, new NamedEvidence(files, entries), letters, clock);
    }

    @Bean
    PanelViews panelViews(Panels panels) {
        return new PanelViews(panels);
    }

    @Bean
    Setting panelNoticeDays() {
        return ConveningPanels.NOTICE_DAYS;
    }

    @Bean
    LetterKind panelInvitation() {
        return PanelLetterKinds.invitation();
    }

    @Bean
    LetterKind preCourtInvitation() {
        return PanelLetterKinds.preCourt();
    }

    @Bean
    LetterKind panelMinutes() {
        return PanelLetterKinds.minutes();
    }

    @Bean
    ProvesEvidence panelsProve(Aggregates<Panel> panelRecords) {
        return new ProvingPanels(panelRecords);
    }
}
