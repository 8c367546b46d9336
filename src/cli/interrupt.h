/* SIGINT and SIGTERM end reading, not the program; a second one ends the program. */
#ifndef CANDOR_CLI_INTERRUPT_H
#define CANDOR_CLI_INTERRUPT_H

void interrupt_catch(void);

/* The signal that came, or 0. */
int interrupted(void);

/* Keeps the signals from this thread (and those it creates meanwhile), or lets them in again.
 */
void interrupt_block(int block);

#endif
