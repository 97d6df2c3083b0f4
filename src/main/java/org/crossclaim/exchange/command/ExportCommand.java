package org.crossclaim.exchange.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

import org.crossclaim.exchange.Exporting;
import org.crossclaim.exchange.dossier.DossierFormat;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Refusal;
import org.crossclaim.shared.Slug;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.autoconfigure.condition.ConditionalOnNotWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Exports the record, or one dispute of it, as a dossier. A file is replaced only once
 * the whole of it is written.
 */
@Component
@ConditionalOnNotWebApplication
class ExportCommand implements Command {

	private final Exporting exporting;

	private final FaultPrinter printer;

	ExportCommand(Exporting exporting, MessageSource messages) {
		this.exporting = exporting;
		this.printer = new FaultPrinter(messages);
	}

	@Override
	public String name() {
		return "export";
	}

	@Override
	public String usage() {
		return "export FILE [--dispute=SLUG], FILE ending in .yaml or .json";
	}

	@Override
	public int run(ApplicationArguments arguments) throws IOException {
		List<String> words = arguments.getNonOptionArgs();
		DossierFormat format = (words.size() == 2) ? format(words.get(1)) : null;
		if (format == null) {
			return MISUSED;
		}
		Path file = Path.of(words.get(1)).toAbsolutePath();
		Path unfinished = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".unfinished");
		try {
			try (OutputStream output = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
				write(arguments.getOptionValues("dispute"), format, output);
			}
			Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
			System.out.println("Exported to " + file);
			return DONE;
		}
		catch (NotOnRecord missing) {
			System.err.println("No " + missing.kind() + " “" + missing.slug() + "” is on record.");
			return REFUSED;
		}
		catch (Refusal refused) {
			this.printer.print(refused);
			return REFUSED;
		}
		finally {
			Files.deleteIfExists(unfinished);
		}
	}

	private void write(@Nullable List<String> disputes, DossierFormat format, OutputStream output) {
		if (disputes == null || disputes.isEmpty()) {
			this.exporting.whole(format, output);
		}
		else {
			this.exporting.dispute(new Slug(disputes.getFirst()), format, output);
		}
	}

	private static @Nullable DossierFormat format(String file) {
		String name = file.toLowerCase(Locale.ROOT);
		return name.endsWith(".json") ? DossierFormat.JSON
				: (name.endsWith(".yaml") || name.endsWith(".yml")) ? DossierFormat.YAML : null;
	}

}
