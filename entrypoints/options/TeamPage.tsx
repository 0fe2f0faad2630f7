/** Sharing with the team: joining by a folder or a server, how it stands, files by hand, leaving. */
import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { ByFile } from '../../components/team/ByFile';
import { FolderDrop } from '../../components/team/FolderDrop';
import { Joined } from '../../components/team/Joined';
import { JoinServer } from '../../components/team/JoinServer';
import { Leave } from '../../components/team/Leave';
import { troubleWords } from '../../components/team/status-words';
import { t } from '../../locales/words';
import type { Agreement } from '../../utils/domain/agreement';
import { askAlways, originPattern } from '../../utils/platform/page-access';
import { folderPicker } from '../../utils/platform/pick-folder';
import { rememberAskedServer } from '../../utils/store/asked-server';
import { type FolderSettings, ownTexts } from '../shared/team';
import type { Page } from './App';
import { Imported } from './Imported';
import { when } from './people';

const now = signal(Date.now());
setInterval(() => {
  now.value = Date.now();
}, 10_000);

interface Props extends Pick<Page, 'team' | 'desk' | 'vault' | 'ownFile'> {
  /** Set by the company. */
  server: string | null;
  onDraft(agreement: Agreement): void;
}

const FLAGS = ['seal', 'differs', 'unreadable', 'future'] as const;

export function TeamPage({ team, server, onDraft, ...files }: Props) {
  const { membership, state, shared } = team.status.value;
  if (membership === null) return <Joining team={team} server={server} {...files} />;
  const own = ownTexts(shared);
  const settings = membership.settings as { address: string; database: string } | FolderSettings;
  return (
    <div class="stack">
      <Joined
        where={
          'folder' in settings
            ? { is: 'folder', name: settings.folder.name ?? '' }
            : { is: 'server', ...settings, account: membership.account }
        }
        state={state}
        waiting={shared.waiting.size}
        refused={shared.refused.map(({ id, refused = '' }) => ({ id, why: refused }))}
        unverified={shared.unverified}
        flagged={FLAGS.map((why) => ({ why, count: shared.flagged.filter((flag) => flag.why === why).length })).filter(
          ({ count }) => count > 0,
        )}
        ownTexts={own.map(({ cite, agreement }) => ({ cite, number: agreement.number }))}
        now={now.value}
        onSyncNow={team.syncNow}
        onSignIn={team.signIn}
        onAllow={async () => {
          if ('folder' in settings) await folderPicker()?.allow(settings.folder);
          else {
            void rememberAskedServer(settings.address);
            await askAlways(originPattern(settings.address)!);
          }
          await team.syncNow();
        }}
        onTryAgain={team.tryRefusedAgain}
        onDraft={(cite) => onDraft(own.find((text) => text.cite === cite)!.agreement)}
      />
      <Files {...files} />
      <Leave waiting={shared.waiting.size} onLeave={team.leave} />
    </div>
  );
}

type FileProps = Pick<Props, 'desk' | 'vault' | 'ownFile'>;

function Files({ desk, vault, ownFile }: FileProps) {
  useEffect(() => void ownFile.look().catch((error) => console.error('Leadpact', error)), [ownFile]);
  const next = ownFile.next.value;
  return (
    <ByFile
      count={next?.count ?? null}
      last={next?.last ? when(next.last) : null}
      onSave={ownFile.save}
      onFile={vault.importAll}
    >
      <Imported desk={desk} vault={vault} />
    </ByFile>
  );
}

function Joining({ team, server, ...files }: Pick<Props, 'team' | 'server'> & FileProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const picker = folderPicker();
  const join = async (folder: Promise<FileSystemDirectoryHandle | null>) => {
    setTrouble(null);
    const chosen = await folder;
    if (chosen) setTrouble(await team.joinFolder(chosen));
  };
  return (
    <div class="stack">
      <p>{t('team.intro')}</p>
      <h3>{t('team.byFolder')}</h3>
      <p class="dim">{t('team.folderHint')}</p>
      {picker ? (
        <FolderDrop onDrop={(items) => void join(picker.dropped(items))}>
          <button type="button" class="primary" data-testid="choose-folder" onClick={() => void join(picker.pick())}>
            {t('team.chooseFolder')}
          </button>
        </FolderDrop>
      ) : (
        <p>{t('team.noFolders')}</p>
      )}
      {trouble !== null && (
        <p class="banner bad" role="alert">
          {troubleWords(trouble)}
        </p>
      )}
      <h3>{t('team.byServer')}</h3>
      <p class="dim">{t('team.serverHint')}</p>
      <JoinServer
        address={server}
        onJoin={async (invitation, secret, stay) => {
          // Before the answer, so that the background knows what the access is for.
          void rememberAskedServer(invitation.address);
          // In the click, before anything is awaited.
          const granted = askAlways(originPattern(invitation.address)!);
          return (await granted) ? team.joinServer(invitation, secret, stay) : 'notAllowed';
        }}
      />
      <Files {...files} />
    </div>
  );
}
