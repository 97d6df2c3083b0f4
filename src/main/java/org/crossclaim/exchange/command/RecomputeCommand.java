package org.crossclaim.exchange.command;

import org.crossclaim.entry.Recomputing;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.autoconfigure.condition.ConditionalOnNotWebApplication;
import org.springframework.stereotype.Component;

/**
 * Reckons all standing from nothing and replaces what differs or, asked to check, names
 * it.
 */
@Component
@ConditionalOnNotWebApplication
class RecomputeCommand implements Command {

	private final Recomputing recomputing;

	RecomputeCommand(Recomputing recomputing) {
		this.recomputing = recomputing;
	}

	@Override
	public String name() {
		return "recompute";
	}

	@Override
	public String usage() {
		return "recompute [--check]";
	}

	@Override
	public int run(ApplicationArguments arguments) {
		if (arguments.getNonOptionArgs().size() > 1) {
			return MISUSED;
		}
		if (!arguments.containsOption("check")) {
			int renewed = this.recomputing.replace(System.getProperty("user.name"),
					(done) -> System.out.println("standing: " + done));
			System.out.println("Renewed the standing of " + renewed + " entries.");
			return DONE;
		}
		Recomputing.Differences found = this.recomputing.compare();
		found.entries().forEach((slug) -> System.err.println("Differs: " + slug));
		System.out.println(
				found.entries().size() + " entries and " + found.counts() + " counts differ from what they should be.");
		return (found.entries().isEmpty() && found.counts() == 0) ? DONE : REFUSED;
	}

}
