package org.rollcall.referral.contract.told;

import org.rollcall.referral.AboutCase;
import org.rollcall.referral.contract.terms.Parties;

/** What every event of a contract says. */
public record ContractFacts(String id, AboutCase about, Parties parties) {}
