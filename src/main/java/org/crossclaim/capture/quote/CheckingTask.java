package org.crossclaim.capture.quote;

import java.time.Duration;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.crossclaim.editorial.Slugs;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The job that looks for the quotes of one source.
 */
@Configuration(proxyBeanMethods = false)
class CheckingTask {

	/** One for each occasion: its source, and something of its own. */
	static final TaskDescriptor<Void> JOB = TaskDescriptor.of("check-quotes");

	private static final Duration PAUSE = Duration.ofMinutes(5);

	private static final int UUID_LENGTH = 36;

	static TaskInstance<Void> of(UUID source) {
		return JOB.instance(source + " " + Slugs.newId()).build();
	}

	@Bean
	CustomTask<Void> checkingQuotes(QuoteChecks checks) {
		return Tasks.custom(JOB)
			.onDeadExecutionRevive()
			.onFailure((complete, then) -> then.reschedule(complete, complete.getTimeDone().plus(PAUSE)))
			.execute((job, context) -> {
				checks.check(UUID.fromString(job.getId().substring(0, UUID_LENGTH)));
				return new CompletionHandler.OnCompleteRemove<>();
			});
	}

}
