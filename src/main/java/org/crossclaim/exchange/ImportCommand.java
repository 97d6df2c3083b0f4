package org.crossclaim.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.crossclaim.editorial.Door;
import org.crossclaim.exchange.dossier.DossierFault;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.Refusal;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnNotWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The command {@code import FILE…}: imports files that belong together. It ends with 0
 * where they were imported, 1 where they were refused, 2 where it was asked wrongly.
 */
@Component
@ConditionalOnNotWebApplication
class ImportCommand implements ApplicationRunner, ExitCodeGenerator {

	private final Dossiers dossiers;

	private final MessageSource messages;

	private int exitCode;

	ImportCommand(Dossiers dossiers, MessageSource messages) {
		this.dossiers = dossiers;
		this.messages = messages;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		List<String> words = arguments.getNonOptionArgs();
		List<Path> files = words.stream().skip(1).map(Path::of).toList();
		List<Path> missing = files.stream().filter((file) -> !Files.isReadable(file)).toList();
		if (files.isEmpty() || !missing.isEmpty()) {
			missing.forEach((file) -> System.err.println("Cannot be read: " + file));
			System.err.println("Usage: import FILE… [--dry-run] [--overwrite]");
			this.exitCode = 2;
			return;
		}
		Map<String, InputStream> streams = new LinkedHashMap<>();
		for (Path file : files) {
			streams.put(file.toString(), Files.newInputStream(file));
		}
		boolean dryRun = arguments.containsOption("dry-run");
		try {
			Imported imported = this.dossiers.take(streams,
					new ImportOrder(Door.IMPORT, System.getProperty("user.name"), "Imported from " + files,
							arguments.containsOption("overwrite"), dryRun),
					(step, done, of) -> System.out
						.println(step.name().toLowerCase(Locale.ROOT) + ": " + done + " of " + of));
			imported.counts()
				.forEach((kind, count) -> System.out.println(kind.word() + ": " + count.added() + " new, "
						+ count.changed() + " changed, " + count.same() + " the same"));
			System.out.println(dryRun ? "Nothing was stored: this was a dry run." : "Imported.");
		}
		catch (DossierFaults refused) {
			refused.faults().forEach(this::print);
			if (refused.more() > 0) {
				System.err.println("… and " + refused.more() + " more");
			}
			refuse();
		}
		catch (Refusal refused) {
			refused.faults().forEach((fault) -> System.err.println(words(fault)));
			refuse();
		}
	}

	@Override
	public int getExitCode() {
		return this.exitCode;
	}

	private void refuse() {
		System.err.println("Refused. Nothing was stored.");
		this.exitCode = 1;
	}

	private void print(DossierFault one) {
		System.err.println(one.file() + ":" + one.line() + ":" + one.column() + ": " + one.fault().path() + ": "
				+ words(one.fault()));
	}

	private String words(Fault fault) {
		return this.messages.getMessage(fault.key(), fault.arguments().toArray(), Locale.getDefault());
	}

}
