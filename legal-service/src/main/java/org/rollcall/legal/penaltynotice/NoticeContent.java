package org.rollcall.legal.penaltynotice;

import java.time.LocalDate;
import org.rollcall.legal.correspondence.PersonName;
import org.rollcall.legal.id.NoticeId;
import org.rollcall.legal.id.NoticeSubject;
import org.rollcall.legal.penalty.NoticeTerms;
import org.rollcall.platform.calendar.DeliveryMethod;

/**
 * What a penalty notice says. It is settled when the notice is written and never changes once it is issued.
 *
 * @param reference what the parent quotes
 * @param codeVersion the edition of the code of conduct that it is issued under
 */
public record NoticeContent(
        NoticeId id,
        String reference,
        NoticeSubject subject,
        LocalDate issuedOn,
        DeliveryMethod method,
        Offence offence,
        NoticeTerms terms,
        String codeVersion,
        PersonName issuedBy,
        Addressees addressees) {}
