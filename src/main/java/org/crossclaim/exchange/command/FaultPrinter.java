package org.crossclaim.exchange.command;

import java.util.Locale;

import org.crossclaim.exchange.DossierFaults;
import org.crossclaim.exchange.dossier.DossierFault;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.Refusal;

import org.springframework.context.MessageSource;

/**
 * Prints what is wrong, each fault on a line of its own, as compilers do.
 *
 * @param messages the words
 */
record FaultPrinter(MessageSource messages) {

	void print(DossierFaults refused) {
		refused.faults().forEach(this::print);
		if (refused.more() > 0) {
			System.err.println("… and " + refused.more() + " more");
		}
	}

	void print(Refusal refused) {
		refused.faults().forEach((fault) -> System.err.println(words(fault)));
	}

	private void print(DossierFault one) {
		String path = one.fault().path().isEmpty() ? "" : one.fault().path() + ": ";
		System.err.println(one.file() + ":" + one.line() + ":" + one.column() + ": " + path + words(one.fault()));
	}

	private String words(Fault fault) {
		return this.messages.getMessage(fault.key(), fault.arguments().toArray(), Locale.getDefault());
	}

}
