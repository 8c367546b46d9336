# Japanese: marks of paid content, gifts, denials, links and codes. No spaces: phrases are substrings.

Lexicon: ja/disclosure
Format: 1
Language: ja
License: MIT

Rule: ja.disclosure.ad-label
Category: disclosure
Weight: 2.0
Summary: 広告, 宣伝, プロモーション as a mark of the post
Phrase: #広告
Phrase: #宣伝
Phrase: #プロモーション
Phrase: #タイアップ広告
Phrase: 【広告】
Phrase: 【プロモーション】
Phrase: 広告が含まれ
Phrase: 本ページはプロモーション
Phrase: 企業案件です
Phrase: pr案件です
Pattern: ^(?:広告|宣伝|プロモーション)(?:$|[ :|/])
Except: #広告代理店
Except: #広告業界
Except: #広告デザイン
Except: #広告運用
Except: #広告営業
Match: 新しい枕をレビュー #広告
Match: 【プロモーション】朝のスープ
No-Match: 広告代理店で働いています
No-Match: 駅の広告がきれいだった
Source: 消費者庁, 景品表示法 ステルスマーケティング告示・運用基準 (2023)

Rule: ja.disclosure.pr-label
Category: disclosure
Weight: 2.0
Summary: PR in the position of a label
Phrase: 【pr】
Phrase: [pr]
Phrase: (pr)
Pattern: #pr%>(?=[^\n]{0,80}[\x{3041}-\x{30FF}])
Pattern: (?<=[\x{3041}-\x{30FF}。!] )#pr%>
Pattern: ^pr[ :|/]{1,2}(?=[^\n]{0,40}[\x{3041}-\x{30FF}])
Match: 【PR】しっとり泡の石けん
Match: 毎朝のスープ、ほっとする。 #PR
No-Match: PR会社の友だちと会った
No-Match: 自己PRを書くのが苦手
Source: 消費者庁, 景品表示法 ステルスマーケティング告示・運用基準 (2023)

Rule: ja.disclosure.provided-by
Category: disclosure
Weight: 2.0
Summary: Names the sponsor: 提供:X, Xの提供でお送りします
Rare: yes
Phrase: の提供でお送り
Phrase: スポンサーは
Phrase: 協賛を受け
Phrase: 報酬をいただいて
Phrase: 依頼を受けて投稿
Pattern: ^提供 ?: ?\S
Match: 提供:みどり製茶 朝の一杯
Match: 報酬をいただいて紹介しています
No-Match: 情報を提供してください
No-Match: 番組の提供は続く
Source: 消費者庁, 景品表示法 ステルスマーケティング告示・運用基準 (2023)

Rule: ja.ambiguous-disclosure.hints
Category: ambiguous-disclosure
Weight: 1.0
Summary: 提供, タイアップ, アンバサダー, コラボ alone
Phrase: #提供
Phrase: #タイアップ
Phrase: #アンバサダー
Phrase: アンバサダーとして
Phrase: #コラボ投稿
Phrase: コラボさせていただ
Phrase: ご招待いただ
Match: アンバサダーとして一年 #タイアップ
Match: 素敵な宿にご招待いただきました
No-Match: 大使館の前で会った
No-Match: コラボカフェに行ってきた
Source: 消費者庁, 景品表示法 ステルスマーケティング告示・運用基準 (2023)

Rule: ja.gifted.provided
Category: gifted
Weight: 2.0
Summary: 商品提供, ギフティング, モニター, ご提供いただきました
Phrase: 商品提供
Phrase: 商品の提供を受け
Phrase: ご提供いただ
Phrase: 提供いただきました
Phrase: 提供していただ
Phrase: #提供品
Phrase: #ギフティング
Phrase: ギフティングで
Phrase: #モニター
Phrase: モニターで
Phrase: モニターとして
Phrase: モニターさせて
Phrase: お試しさせていただ
Phrase: 様よりいただ
Phrase: 様からいただ
Phrase: サンプルをいただ
Except: 情報を提供していただ
Except: 情報提供していただ
Except: モニターで見
Except: モニターで確認
Match: みどり製茶様よりいただきました #商品提供
Match: モニターとして二週間飲みました
No-Match: 友だちにお菓子をもらった
No-Match: 大きいモニターで見る映画
Source: 消費者庁, 景品表示法 ステルスマーケティング告示・運用基準 (2023)

Rule: ja.denial.own-money
Category: denial
Weight: 0.35
Summary: 自腹, 案件じゃない, PRじゃない, ステマじゃない
Phrase: 自腹購入
Phrase: 自腹で
Phrase: #自腹
Phrase: 案件じゃない
Phrase: 案件ではない
Phrase: prじゃない
Phrase: ステマじゃない
Phrase: 広告ではありません
Phrase: 宣伝じゃない
Phrase: 正直レビュー
Phrase: 個人の感想です
Phrase: 忖度なし
Match: 案件じゃないです、自腹で三本目
Match: PRではありません、正直レビュー
No-Match: 難しい案件が来た
No-Match: 自分の腹が減った
Source: 消費者庁, 景品表示法 ステルスマーケティング運用基準 (2023): a denial beside a mark is contradictory

Rule: ja.affiliate.link
Category: affiliate
Weight: 2.0
Summary: 楽天ROOM, プロフのリンク, アフィリエイト
Phrase: 楽天room
Phrase: room.rakuten.co.jp/
Phrase: hb.afl.rakuten.co.jp/
Phrase: px.a8.net/
Phrase: af.moshimo.com/
Phrase: アフィリエイトリンク
Phrase: アソシエイトとして
Phrase: プロフのリンク
Phrase: プロフィールのリンク
Phrase: プロフリンク
Phrase: ストーリーのリンク
Phrase: ストーリーズのリンク
Phrase: 概要欄のリンク
Phrase: 招待コード
Phrase: 紹介コード
Match: 詳しくはプロフのリンクから
Match: 楽天ROOMに載せてます
No-Match: 楽天でポイントを貯めた
No-Match: リンクという犬を飼っている
Source: Amazonアソシエイト・楽天アフィリエイトの規約; 消費者庁 運用基準 (2023)

Rule: ja.coupon.code
Category: coupon
Weight: 1.0
Summary: クーポンコード, 限定オフ, プレゼント企画
Phrase: クーポンコード
Phrase: クーポンで
Phrase: 割引コード
Phrase: 期間限定価格
Phrase: 送料無料
Phrase: フォロー&rt
Phrase: フォロー&リポスト
Pattern: \d{1,2} ?%(?:オフ|引き)
Match: クーポンコードはLENA10、10%オフ
Match: フォロー&リポストで応募
No-Match: ポンコツな自転車
No-Match: 割れた皿を引き取る
Source: Observed wording of shops; 消費者庁 運用基準 (2023)
